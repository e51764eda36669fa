package org.neuraldeps.solver.io;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.neuraldeps.solver.data.DataException;

/**
 * The things that a pickle of tensors asks for by name, all of them. Any other name is refused: looking it up is how a pickle
 * comes to execute what it likes.
 */
final class TorchGlobals {

    private static final Map<String, TorchType> STORAGES = Map.ofEntries(
            Map.entry("Double", TorchType.FLOAT64),
            Map.entry("Float", TorchType.FLOAT32),
            Map.entry("Half", TorchType.FLOAT16),
            Map.entry("BFloat16", TorchType.BFLOAT16),
            Map.entry("Long", new TorchType("int64", 'i', 8)),
            Map.entry("Int", new TorchType("int32", 'i', 4)),
            Map.entry("Short", new TorchType("int16", 'i', 2)),
            Map.entry("Char", new TorchType("int8", 'i', 1)),
            Map.entry("Byte", new TorchType("uint8", 'u', 1)),
            Map.entry("Bool", new TorchType("bool", 'b', 1)),
            Map.entry("ComplexFloat", new TorchType("complex64", 'c', 8)),
            Map.entry("ComplexDouble", new TorchType("complex128", 'c', 16)));

    /** Types that have no storage of their own. */
    private static final List<TorchType> LATER = List.of(
            new TorchType("uint16", 'u', 2),
            new TorchType("uint32", 'u', 4),
            new TorchType("uint64", 'u', 8),
            new TorchType("float8_e4m3fn", '8', 1),
            new TorchType("float8_e5m2", '8', 1),
            new TorchType("float8_e4m3fnuz", '8', 1),
            new TorchType("float8_e5m2fnuz", '8', 1));

    private static final Map<String, Object> ALL = all();

    private final String place;

    /** @param place the file, for messages */
    TorchGlobals(String place) {
        this.place = place;
    }

    private static Map<String, Object> all() {
        Map<String, Object> all = new HashMap<>();
        STORAGES.forEach((name, type) -> {
            all.put("torch." + name + "Storage", type);
            all.put("torch." + type.name(), type);
        });
        LATER.forEach(type -> all.put("torch." + type.name(), type));
        for (String module : List.of("torch.", "torch.storage.")) {
            all.put(module + "UntypedStorage", TorchType.BYTES);
            all.put(module + "_UntypedStorage", TorchType.BYTES);
        }
        all.put("collections.OrderedDict", (Unpickler.Call) TorchGlobals::orderedDict);
        all.put("torch.Size", (Unpickler.Call) arguments -> arguments.get(0));
        all.put("torch.device", (Unpickler.Call) arguments -> arguments.get(0));
        all.put("torch._utils._rebuild_tensor", (Unpickler.Call) TorchTensor::rebuilt);
        all.put("torch._utils._rebuild_tensor_v2", (Unpickler.Call) TorchTensor::rebuilt);
        all.put("torch._utils._rebuild_tensor_v3", (Unpickler.Call) TorchTensor::rebuiltOfType);
        all.put("torch._utils._rebuild_parameter", (Unpickler.Call) arguments -> arguments.get(0));
        all.put("torch._utils._rebuild_parameter_with_state", (Unpickler.Call) arguments -> arguments.get(0));
        return Map.copyOf(all);
    }

    /** Empty, or made of pairs. */
    private static Object orderedDict(List<?> arguments) {
        Map<Object, Object> dict = new LinkedHashMap<>();
        if (!arguments.isEmpty()) {
            for (Object pair : (List<?>) arguments.get(0)) {
                List<?> two = (List<?>) pair;
                dict.put((String) two.get(0), two.get(1));
            }
        }
        return dict;
    }

    /** @throws DataException if the name is not one of these */
    Object named(String name) {
        Object known = ALL.get(name);
        if (known == null) {
            throw new DataException(
                    place,
                    "it asks for " + name + ", which is not among the few things that tensors are made of"
                            + " (nothing was executed)",
                    "save tensors only: torch.save({'logits': logits}, 'logits.pt')");
        }
        return known;
    }
}
