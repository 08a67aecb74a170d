INSERT INTO usb_devices (address, vendor_id, product_id, vendor, product, serial, class, is_storage,
                         is_authorized, path) VALUES
  ('1-1', '046d', 'c31c', 'Logitech', 'USB Keyboard', NULL, 'hid', 0, 1, '/sys/bus/usb/devices/1-1'),
  ('1-2', '0781', '5583', 'SanDisk', 'Ultra Fit', '4C530001', 'storage', 1, 0, '/sys/bus/usb/devices/1-2');
