package org.neuraldeps.solver.io;

import io.jhdf.api.Attribute;
import io.jhdf.api.Dataset;
import io.jhdf.object.datatype.BitField;
import io.jhdf.object.datatype.DataType;
import io.jhdf.object.datatype.EnumDataType;
import io.jhdf.object.datatype.FixedPoint;
import io.jhdf.object.datatype.FloatingPoint;
import io.jhdf.object.datatype.OrderedDataType;
import java.nio.ByteOrder;
import java.util.Map;
import java.util.Optional;
import org.neuraldeps.solver.data.StorageType;

/** What the datasets of HDF5 hold. */
final class HdfTypes {

    private static final String MATLAB_CLASS = "MATLAB_class";

    private HdfTypes() {}

    /** Type, order and shape as they lie in the file; empty where it is no plain array of numbers. */
    static Optional<ArrayHeader> header(Dataset dataset) {
        DataType type = dataset.getDataType();
        ByteOrder order = type instanceof OrderedDataType ordered ? ordered.getByteOrder() : ByteOrder.LITTLE_ENDIAN;
        return kind(dataset, type)
                .map(kind -> new ArrayHeader(kind, type.getSize(), order, false, dataset.getDimensionsAsLong()));
    }

    private static Optional<Character> kind(Dataset dataset, DataType type) {
        if (type instanceof FloatingPoint floating) {
            return floating(floating);
        }
        if (type instanceof FixedPoint integer) {
            boolean isLogical = matlabClass(dataset).filter("logical"::equals).isPresent();
            return Optional.of(isLogical ? 'b' : integer.isSigned() ? 'i' : 'u');
        }
        boolean isBool = type instanceof BitField || isBool(type);
        return isBool && type.getSize() == 1 ? Optional.of('b') : Optional.empty();
    }

    /** The formats of IEEE 754, and bfloat16; empty for others of the same lengths. */
    private static Optional<Character> floating(FloatingPoint type) {
        String bits = type.getExponentSize() + " " + type.getMantissaSize();
        return Optional.ofNullable(
                switch (bits) {
                    case "5 10", "8 23", "11 52" -> 'f';
                    case "8 7" -> type.getSize() == StorageType.BFLOAT16.bytes() ? ArrayHeader.BRAIN : null;
                    default -> null;
                });
    }

    /** h5py writes bools as an enumeration of two. */
    private static boolean isBool(DataType type) {
        return type instanceof EnumDataType words && words.getEnumMapping().equals(Map.of(0, "FALSE", 1, "TRUE"));
    }

    /** What MATLAB calls the class of a variable; empty where it did not write it. */
    static Optional<String> matlabClass(Dataset dataset) {
        Attribute attribute = dataset.getAttributes().get(MATLAB_CLASS);
        Object said = attribute == null ? null : attribute.getData();
        return said instanceof String words ? Optional.of(words) : Optional.empty();
    }
}
