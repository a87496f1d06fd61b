package com.acme;

final class QwenSupportDesk {}
