package com.acme;

import io.qwenterface.QwenModel;


final class Outer {
    private Outer() {}

    static final class Middle {
        private Middle() {}

        @QwenModel(Constants.MODEL)
        interface Inner {
            String summary(String ticket);
        }
    }
}
