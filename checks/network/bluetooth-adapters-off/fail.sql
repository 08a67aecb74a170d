INSERT INTO bluetooth (name, address, driver, is_blocked, path) VALUES ('hci0', NULL, 'btusb', NULL, '/sys/class/bluetooth/hci0');
