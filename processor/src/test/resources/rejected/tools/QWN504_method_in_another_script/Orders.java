import io.qwenterface.Tool;

class Orders {
    @Tool("Finds an order.")
    String suche_für(int number) {
        return "none";
    }
}
