package com.acme;

interface Reading {
    String read(String ticket);
}
