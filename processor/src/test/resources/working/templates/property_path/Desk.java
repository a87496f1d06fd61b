package accepted;

import io.qwenterface.QwenModel;
import io.qwenterface.User;

@QwenModel("qwen-plus")
public interface Desk {
    @User("Greet {{customer.name}} of {{customer.address.city}}, who ordered {{customer.address.zip}}.")
    String greet(Customer customer);

    record Customer(String name, Address address) {}

    record Address(String city, int zip) {}
}
