package org.neuraldeps.app.given;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.neuraldeps.app.data.FeatureFiles;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.json.JsonMembers;
import org.neuraldeps.app.need.Need;
import org.neuraldeps.app.plate.Recipe;
import org.neuraldeps.app.session.DocumentText;
import org.neuraldeps.app.session.SessionFile;
import org.neuraldeps.app.tour.TourFile;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.io.FoundFile;
import org.neuraldeps.solver.io.FoundShards;
import org.neuraldeps.solver.io.HeadFile;
import org.neuraldeps.solver.io.Reading;
import org.neuraldeps.solver.io.ShardWords;
import org.neuraldeps.solver.io.ShardedLogits;
import org.neuraldeps.solver.io.SpecialFile;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;
import org.neuraldeps.ui.Messages;

/**
 * What a file is, told by its first bytes and not by its name, and what it brings back if it is a document. Features alone look
 * like logits and are told by their name; a folder with some in it is theirs. Of several files the first is meant, unless they may be one
 * matrix. Every look is a need of its own, since files change.
 */
public final class ReadGiven implements Need<Given> {

    private static final int HEAD = 64;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final List<Path> files;
    private final Path file;
    private final boolean areFeaturesShown;

    /**
     * @param file anything that somebody opened or dropped
     * @param areFeaturesShown whether a head would have features to be on
     */
    public ReadGiven(Path file, boolean areFeaturesShown) {
        this(List.of(file), areFeaturesShown);
    }

    /** @param files what somebody opened or dropped at once; at least one */
    public ReadGiven(List<Path> files, boolean areFeaturesShown) {
        this.files = List.copyOf(files);
        this.file = files.get(0);
        this.areFeaturesShown = areFeaturesShown;
    }

    @Override
    public Object key() {
        return this;
    }

    @Override
    public String title() {
        return Messages.text("task.read", String.valueOf(file.getFileName()));
    }

    @Override
    public Optional<OpenedDataset> needs() {
        return Optional.empty();
    }

    /** @throws DataException if it is a document that cannot be used, or belongs to something else */
    @Override
    public Given compute(Optional<Given> before, Progress progress, Workers workers) {
        SpecialFile.refuse(file);
        return files.size() == 1 ? one() : several(progress).orElseGet(this::one);
    }

    /** What fits together without a word being said against it; else it is no question. */
    private Optional<Given> several(Progress progress) {
        try {
            FoundShards shards = FoundShards.among(files);
            List<Path> paths = shards.files().stream().map(FoundFile::path).toList();
            if (paths.size() == 1) {
                boolean isAllThereIs = shards.remarks().isEmpty();
                return isAllThereIs ? Optional.of(new Given.Logits(paths.get(0))) : Optional.empty();
            }
            return ShardWords.pattern(paths)
                    .map(pattern -> new Given.Several(
                            paths.get(0),
                            pattern,
                            shards.words(),
                            ShardedLogits.shape(shards, Reading.USUAL, progress)));
        } catch (DataException noMatrix) {
            return Optional.empty();
        }
    }

    private Given one() {
        String head = head();
        // Numbers that count something may begin with any letter, and go on with zeros.
        boolean isText = head.indexOf('\0') < 0;
        if (isText && head.startsWith("{")) {
            return document();
        }
        boolean isPicture =
                (isText && head.startsWith("<")) || head.startsWith("%PDF-") || head.startsWith("\u0089PNG");
        return isPicture ? figure() : data();
    }

    private Given data() {
        if (FeatureFiles.areMeantBy(file)) {
            return new Given.Features(FeatureFiles.of(file).train());
        }
        if (!HeadFile.isHead(file)) {
            return new Given.Logits(file);
        }
        if (!areFeaturesShown) {
            throw new DataException(
                    file.toString(),
                    "it is a head, and no features are open that it could be on",
                    "open the features first, then the head");
        }
        return new Given.Head(file);
    }

    private Given document() {
        JsonMembers members = JsonMembers.of(file.toString(), DocumentText.of(file));
        if (members.has("kind")) {
            return figure();
        }
        return members.has(TourFile.STEPS)
                ? new Given.Toured(file, TourFile.read(file, members))
                : new Given.Saved(file, SessionFile.read(file, members));
    }

    private Given figure() {
        Recipe recipe = Recipe.open(file);
        return new Given.Figure(file, recipe, recipe.made().differencesHere());
    }

    /** The first characters, one a byte; what cannot be read has none, and opening it says why. */
    private String head() {
        try (InputStream stream = Files.newInputStream(file)) {
            String head = new String(stream.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
            String mark = new String(BYTE_ORDER_MARK.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
            return (head.startsWith(mark) ? head.substring(mark.length()) : head).stripLeading();
        } catch (IOException e) {
            return "";
        }
    }
}
