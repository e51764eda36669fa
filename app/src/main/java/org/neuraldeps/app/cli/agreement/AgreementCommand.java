package org.neuraldeps.app.cli.agreement;

import java.util.Optional;
import org.neuraldeps.app.cli.console.Console;
import org.neuraldeps.app.cli.console.UsageException;
import org.neuraldeps.app.cli.console.Version;
import org.neuraldeps.app.cli.input.AnswerOptions;
import org.neuraldeps.app.cli.input.DatasetInputs;
import org.neuraldeps.app.cli.input.FormulationOptions;
import org.neuraldeps.app.cli.input.LambdaInput;
import org.neuraldeps.app.cli.output.JsonDocument;
import org.neuraldeps.app.data.DataRequest;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.need.AllCompared;
import org.neuraldeps.app.need.CompareAll;
import org.neuraldeps.app.need.Formulation;
import org.neuraldeps.app.need.MeasureAgreement;
import org.neuraldeps.app.table.AgreementDocument;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code nde agreement}: how far two networks have the same dependencies, beside what chance would give. */
@Command(
        name = "agreement",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        header = "How far two networks have the same dependencies, and which categories differ most.",
        description =
                "Every category is solved within each of the networks, at the same k or λ/λ_max. Files and JSON have"
                        + " every category.",
        footer = {
            "",
            "Examples:",
            "  nde agreement --sample imagenet1k --with mobilenet_v2 --nonzeros 5",
            "  nde agreement first.npy --with second.npy --lambda-ratio 0.1 --json",
            "  nde agreement --sample tiny200 --with cut.npz --nonzeros 5 -o agreement.csv"
        })
public final class AgreementCommand implements Runnable {

    private final Console console;

    @Mixin
    private DatasetInputs inputs;

    @ArgGroup(exclusive = true, multiplicity = "1")
    private LambdaInput lambda;

    @Mixin
    private FormulationOptions formulation;

    @Mixin
    private final AnswerOptions output = new AnswerOptions(20);

    /** @param console where it prints */
    public AgreementCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        DataRequest request = inputs.request();
        if (!request.isBetween()) {
            throw new UsageException("agreement is of two networks; name the second one by --with OTHER");
        }
        LambdaSetting setting = lambda.common();
        output.require(request);
        formulation.require(request, false);
        OpenedDataset data = DatasetInputs.open(request, console);
        Formulation how = formulation.in(data.dataset().categories());
        AgreementDocument document = new AgreementDocument(measure(data, how, setting));
        output.write(document);
        if (output.isJson()) {
            JsonDocument.print(console.out(), document.json());
        } else {
            new AgreementText(document, output.top()).print(console.out());
        }
    }

    private MeasureAgreement.Answer measure(OpenedDataset data, Formulation how, LambdaSetting setting) {
        AllCompared compared =
                new CompareAll(data, 0, how, setting).compute(Optional.empty(), console.progress(), console.workers());
        compared.notes(setting).forEach(console::note);
        return new MeasureAgreement(compared, setting).compute(Optional.empty(), console.progress(), console.workers());
    }
}
