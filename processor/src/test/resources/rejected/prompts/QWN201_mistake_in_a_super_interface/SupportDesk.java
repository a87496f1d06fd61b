package com.acme;

import io.qwenterface.QwenModel;


@QwenModel("qwen-plus")
interface SupportDesk extends Drafting<String> {}
