package com.acme;

record Verdict(boolean good) {}
