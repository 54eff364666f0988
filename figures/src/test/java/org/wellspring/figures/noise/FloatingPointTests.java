package org.wellspring.figures.noise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeElement;
import java.lang.classfile.Instruction;
import java.lang.classfile.MethodModel;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Reads the compiled classes, instruction by instruction: no double and no float in anything the noise is drawn with. */
class FloatingPointTests {

    private static final Path CLASSES = Path.of("target", "classes", "org", "wellspring", "figures");

    @Test
    void theNoiseIsDrawnWithoutFloatingPoint() throws IOException {
        var found = methodsOf("noise").filter(FloatingPointTests::floats).map(FloatingPointTests::name);

        assertThat(found).isEmpty();
    }

    @Test
    void theWholeNoisePackageIsRead() throws IOException {
        var read = methodsOf("noise").map(FloatingPointTests::name);

        assertThat(read).contains("DiscreteGaussian.sample", "DiscreteLaplace.sample", "Bernoulli.expMinus", "Coins.below");
    }

    @Test
    void fractionsUseFloatingPointOnlyToBeShown() throws IOException {
        var found = methodsIn(CLASSES.resolve("Rational.class")).filter(FloatingPointTests::floats).map(FloatingPointTests::name);

        assertThat(found).containsExactly("Rational.toDouble");
    }

    @Test
    void anAuditIsProvedWithoutFloatingPoint() throws IOException {
        var read = methodsOf("audit").toList();

        assertThat(read.stream().map(FloatingPointTests::name)).contains("Audit.finding", "Echelon.of", "Fractions.span", "Search.run", "Weights.of");
        assertThat(read.stream().filter(FloatingPointTests::floats).map(FloatingPointTests::name)).isEmpty();
    }

    @Test
    void theLedgerAddsUpWithoutFloatingPoint() throws IOException {
        var exact = List.of("Ledger", "Charge", "Rho", "Admission");

        for (var name : exact) {
            assertThat(methodsIn(CLASSES.resolve("ledger/" + name + ".class"))).noneMatch(FloatingPointTests::floats);
        }
    }

    @Test
    void aDoubleWouldBeNoticed() throws IOException {
        assertThat(methodsIn(CLASSES.resolve("release/Margin.class"))).anyMatch(FloatingPointTests::floats);
        assertThat(methodsIn(CLASSES.resolve("ledger/Guarantee.class"))).anyMatch(FloatingPointTests::floats);
    }

    private static Stream<MethodModel> methodsOf(String pack) throws IOException {
        try (var files = Files.list(CLASSES.resolve(pack))) {
            return files.filter(file -> file.toString().endsWith(".class")).toList().stream().flatMap(FloatingPointTests::methodsIn);
        }
    }

    private static Stream<MethodModel> methodsIn(Path file) {
        return parse(file).methods().stream();
    }

    private static ClassModel parse(Path file) {
        try {
            return ClassFile.of().parse(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(MethodModel method) {
        var owner = method.parent().orElseThrow().thisClass().asInternalName();
        return owner.substring(owner.lastIndexOf('/') + 1) + "." + method.methodName().stringValue();
    }

    private static boolean floats(MethodModel method) {
        return floats(method.methodType().stringValue())
                || method.code().stream().flatMap(code -> code.elementStream()).anyMatch(FloatingPointTests::floats);
    }

    private static boolean floats(CodeElement element) {
        return switch (element) {
            case InvokeInstruction call -> floats(call.type().stringValue());
            case FieldInstruction field -> floats(field.type().stringValue());
            case Instruction other -> other.opcode().name().matches("[DF](?!UP).*|.*2[DF](_.*)?|.*_[DF]|[DF]A?(LOAD|STORE).*");
            default -> false;
        };
    }

    /** Whether a descriptor such as {@code (JLjava/lang/String;)D} names a double or a float, as such or in a box. */
    private static boolean floats(String descriptor) {
        var plain = descriptor.replaceAll("L[^;]*;", "");
        return plain.matches(".*[DF].*") || descriptor.contains("java/lang/Double") || descriptor.contains("java/lang/Float");
    }
}
