package org.neuraldeps.app.shell;

import java.util.List;
import java.util.stream.Stream;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.explore.Explorer;
import org.neuraldeps.app.explore.Pointing;
import org.neuraldeps.app.view.palette.PaletteEntry;
import org.neuraldeps.app.view.palette.PaletteSearch;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.data.Category;

/** What the palette finds: the commands that can be done now, and every category, which becomes the target. */
final class PaletteContent {

    private PaletteContent() {}

    static PaletteSearch of(Commands commands, Explorer explorer) {
        List<PaletteEntry> enabled = commands.groups().stream()
                .flatMap(group -> group.commands().stream())
                .filter(command -> command.enabled().getValue())
                .map(command -> PaletteEntry.command(command.words(), command.keysShown(), command.run()))
                .toList();
        OpenedDataset data = explorer.data().get();
        return new PaletteSearch(enabled, data == null ? List.of() : categories(data, explorer));
    }

    private static List<PaletteEntry> categories(OpenedDataset data, Explorer explorer) {
        Categories categories = data.dataset().categories();
        Pointing pointing = new Pointing(explorer);
        return categories.all().stream()
                .map(category -> entry(category, () -> pointing.target(category.index())))
                .toList();
    }

    private static PaletteEntry entry(Category category, Runnable run) {
        List<String> codes = Stream.of(Integer.toString(category.index()), category.wnid())
                .filter(code -> !code.isEmpty())
                .toList();
        return new PaletteEntry(category.name(), String.join(" · ", codes), codes, category.synonyms(), run);
    }
}
