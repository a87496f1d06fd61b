package accepted;

import io.qwenterface.QwenModel;
import io.qwenterface.User;

@QwenModel("qwen-plus")
public interface Desk {
	@User("""
			Say {{what}}
				and	more.
			""")
	String ask(String what);
}
