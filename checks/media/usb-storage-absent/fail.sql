INSERT INTO usb_devices (address, vendor_id, product_id, vendor, product, serial, class, is_storage,
                         is_authorized, path) VALUES
  ('1-2', '0781', '5583', 'SanDisk', 'Ultra Fit', '4C530001', 'storage', 1, 1, '/sys/bus/usb/devices/1-2');
