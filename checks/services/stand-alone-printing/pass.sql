INSERT INTO printers (name, kind, device, is_shared) VALUES ('Office', 'local', 'usb', 0);
