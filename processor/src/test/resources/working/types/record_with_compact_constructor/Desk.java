package accepted;

import io.qwenterface.QwenModel;
import java.util.List;

@QwenModel("qwen-plus")
public interface Desk {
    Team team(String text);

    record Team(String name, List<String> members) {
        public Team {
            members = List.copyOf(members);
        }

        public Team(String name) {
            this(name, List.of());
        }

        static Team empty() {
            return new Team("");
        }
    }
}
