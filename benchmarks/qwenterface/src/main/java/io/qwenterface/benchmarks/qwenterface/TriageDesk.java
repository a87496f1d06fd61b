package io.qwenterface.benchmarks.qwenterface;

import io.qwenterface.QwenModel;
import io.qwenterface.Region;
import io.qwenterface.System;
import io.qwenterface.User;
import io.qwenterface.benchmarks.Triage;
import io.qwenterface.benchmarks.Workload;
import java.util.concurrent.Flow;

/** What a user of ours declares. */
@QwenModel(Workload.MODEL)
@Region(Region.Id.SINGAPORE)
@System(Workload.SYSTEM)
public interface TriageDesk {

    @User(Workload.USER)
    Triage triage(String product, String customer, String ticket);

    Flow.Publisher<String> reply(String ticket);
}
