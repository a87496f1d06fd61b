package com.acme;

import io.qwenterface.Options;


@Careful
@Options(topK = 5)
@interface VeryCareful {}
