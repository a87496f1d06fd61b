class Orders extends Store {}
