package org.neuraldeps.app.graph;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jgrapht.nio.Attribute;
import org.jgrapht.nio.DefaultAttribute;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.graph.RadialChoice;
import org.neuraldeps.solver.graph.ThetaMeasures;
import org.neuraldeps.solver.moments.Focus;
import org.neuraldeps.solver.moments.Gauge;

/**
 * What is told of a whole graph: where it comes from and how it can be made again.
 *
 * @param request what was asked for
 * @param data what it was asked of
 * @param measures of the graph
 */
record GraphFacts(GraphRequest request, OpenedDataset data, Measures measures) {

    Map<String, Attribute> all() {
        Map<String, Attribute> facts = new LinkedHashMap<>();
        facts.put("logits", text(data.request().displayName()));
        facts.put("categories", DefaultAttribute.createAttribute(data.moments().size()));
        facts.put(
                "fitRows",
                DefaultAttribute.createAttribute(data.dataset().split().fitRows()));
        facts.put("scope", text(request.scope().key()));
        if (request.scope() == GraphScope.SEVERAL) {
            facts.put("rule", text(rule()));
        }
        if (request.scope().steps() > 0) {
            facts.put("target", text(request.state().problem().target().toString()));
        }
        putLambda(facts);
        putFocus(facts, request.state().problem().focus(), data.isFocusApproximate());
        if (request.state().problem().gauge() != Gauge.AS_GIVEN) {
            facts.put("gauge", text(request.state().problem().gauge().key()));
        }
        if (request.filter().hasLeast()) {
            facts.put(
                    "leastMagnitude",
                    DefaultAttribute.createAttribute(request.filter().least()));
        }
        if (request.filter().hasMost()) {
            facts.put(
                    "strongestOfEach",
                    DefaultAttribute.createAttribute(request.filter().most()));
        }
        putMeasures(facts, measures.all());
        return facts;
    }

    private void putMeasures(Map<String, Attribute> facts, ThetaMeasures all) {
        facts.put("reciprocity", DefaultAttribute.createAttribute(all.reciprocity()));
        facts.put(
                "communities",
                DefaultAttribute.createAttribute(all.communities().groups().count()));
        facts.put(
                "modularity", DefaultAttribute.createAttribute(all.communities().modularity()));
        facts.put(
                "strongGroups",
                DefaultAttribute.createAttribute(all.strongGroups().count()));
        facts.put("hubs", DefaultAttribute.createAttribute(measures.hubs()));
        facts.put("hubDegree", DefaultAttribute.createAttribute(all.hubDegree()));
    }

    private String rule() {
        return request.state().problem().several().isPresent() ? "bases and targets as chosen" : RadialChoice.RULE;
    }

    private static void putFocus(Map<String, Attribute> facts, Focus focus, boolean isApproximate) {
        if (focus.isOn()) {
            facts.put("focus", DefaultAttribute.createAttribute(focus.share()));
            facts.put("focusBy", text(focus.by().key()));
            if (isApproximate) {
                facts.put("focusApproximate", DefaultAttribute.createAttribute(true));
            }
        }
    }

    private void putLambda(Map<String, Attribute> facts) {
        LambdaSetting lambda = request.state().lambda();
        if (lambda instanceof LambdaSetting.Absolute given) {
            facts.put("askedLambda", DefaultAttribute.createAttribute(given.lambda()));
        } else if (lambda instanceof LambdaSetting.Ratio given) {
            facts.put("askedLambdaRatio", DefaultAttribute.createAttribute(given.ratio()));
        } else if (lambda instanceof LambdaSetting.Nonzeros given) {
            facts.put("askedNonzeros", DefaultAttribute.createAttribute(given.count()));
        }
    }

    private static Attribute text(String words) {
        return DefaultAttribute.createAttribute(Column.writable(words));
    }
}
