package accepted;

import io.qwenterface.QwenModel;

@QwenModel("qwen-plus")
public interface Desk {
    boolean isUrgent(String ticket);

    int count(String ticket);

    long large(String ticket);

    double score(String ticket);

    float ratio(String ticket);

    short small(String ticket);

    byte tiny(String ticket);

    char initial(String ticket);
}
