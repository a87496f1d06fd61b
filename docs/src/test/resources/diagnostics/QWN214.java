@QwenModel("qwen-plus")
interface SupportDesk {
    final class Customer {
        final int number = 1;
    }

    @User("Greet {{customer}}.")
    String greet(Customer customer);
}
