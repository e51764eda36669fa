package org.neuraldeps.app.view.session;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.neuraldeps.app.data.DataHashes;
import org.neuraldeps.app.data.DataRequest;
import org.neuraldeps.app.explore.Results;
import org.neuraldeps.app.explore.Slot;
import org.neuraldeps.app.explore.Solving;
import org.neuraldeps.app.need.HashData;
import org.neuraldeps.app.session.Difference;
import org.neuraldeps.app.session.Returning;
import org.neuraldeps.app.session.SearchData;
import org.neuraldeps.app.session.SearchedData;
import org.neuraldeps.solver.io.ShardWords;

/**
 * Brings a document's view back: looks for its data, sees whether they are those it was made from, and asks where they are
 * not. One document at a time; a newer one replaces the older. Interface thread only.
 */
public final class Restoring {

    private final Solving solving;
    private final Questions questions;
    private final Slot<SearchedData> searching;
    private final Slot<DataHashes> hashing;
    private Journey journey;

    /** One document on its way. */
    private static final class Journey {
        private final Returning wanted;
        private final Runnable arrived;
        private final List<Path> folders = new ArrayList<>();
        private DataRequest request;
        private SearchedData searched;

        Journey(Returning wanted, Runnable arrived) {
            this.wanted = wanted;
            this.arrived = arrived;
            this.request = wanted.state().data();
            // Only where the contents are told can a file of the same name be taken for the one that is meant.
            if (wanted.hashes().isPresent()) {
                wanted.folder().ifPresent(folders::add);
            }
        }
    }

    /**
     * @param results where files are looked for and read
     * @param solving shows the state
     * @param questions asks the person
     */
    public Restoring(Results results, Solving solving, Questions questions) {
        this.solving = solving;
        this.questions = questions;
        this.searching = results.slot();
        this.hashing = results.slot();
        searching.status().addListener((value, before, now) -> now.result().ifPresent(this::searched));
        hashing.status().addListener((value, before, now) -> now.result().ifPresent(this::hashed));
    }

    /**
     * Begins to bring a view back.
     *
     * @param arrived called when it is shown; never if that fails or the person gives up, and then nothing has changed
     */
    public void begin(Returning wanted, Runnable arrived) {
        journey = new Journey(wanted, arrived);
        search();
    }

    private void search() {
        searching.drop();
        hashing.drop();
        searching.ask(new SearchData(journey.request, journey.folders));
    }

    private void searched(SearchedData searched) {
        journey.searched = searched;
        journey.request = searched.request();
        if (!searched.gone().isEmpty()) {
            ask(Trouble.gone(journey.wanted.document(), searched.gone()));
        } else if (journey.wanted.hashes().isPresent()) {
            hashing.ask(new HashData(searched.found().orElseThrow(), true));
        } else {
            show();
        }
    }

    private void hashed(DataHashes now) {
        List<Difference> differences = Difference.between(
                journey.wanted.hashes().orElseThrow(),
                now,
                journey.searched.found().orElseThrow());
        if (differences.isEmpty()) {
            show();
        } else {
            ask(Trouble.differing(journey.wanted.document(), differences));
        }
    }

    private void ask(Trouble trouble) {
        Journey asked = journey;
        questions.ask(
                trouble,
                file -> {
                    if (journey == asked) {
                        located(trouble, file.toAbsolutePath());
                    }
                },
                () -> {
                    if (journey == asked) {
                        show();
                    }
                });
    }

    /** What else is gone may lie beside it. */
    private void located(Trouble trouble, Path file) {
        Path missing = journey.request.named().get(trouble.part());
        Path meant = missing == null ? file : ShardWords.moved(missing, file);
        journey.request = journey.request.with(trouble.part(), meant);
        journey.folders.add(file.getParent());
        search();
    }

    private void show() {
        solving.enter(journey.wanted.state().at(journey.request), journey.arrived);
    }
}
