package io.qwenterface.benchmarks.qwenterface.growth;

import io.qwenterface.QwenModel;
import io.qwenterface.Region;
import io.qwenterface.System;
import io.qwenterface.User;
import io.qwenterface.benchmarks.Triage;
import io.qwenterface.benchmarks.Workload;
import io.qwenterface.runtime.Conversation;

/** Calls of which one part can be of any size. */
@QwenModel(Workload.MODEL)
@Region(Region.Id.SINGAPORE)
public interface GrowthDesk {

    @System("{{rules}}")
    @User("{{ticket}}")
    Triage triage(String rules, String ticket);

    @System(Workload.SYSTEM)
    @User("{{ticket}}")
    Triage goOn(Conversation earlier, String ticket);

    Fields.One one(String ticket);

    Fields.Ten ten(String ticket);

    Fields.Fifty fifty(String ticket);

    Fields.Hundred hundred(String ticket);

    Fields.TwoHundred twoHundred(String ticket);
}
