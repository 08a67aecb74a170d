INSERT INTO printers (name, kind, device, host, is_shared, path, line) VALUES ('Ward', 'network', 'ipps', 'print.example', 0, '/etc/cups/printers.conf', 4);
INSERT INTO printers (name, kind, device, is_shared) VALUES ('Shared', 'local', 'usb', 1);
INSERT INTO printers (name, kind, is_shared) VALUES ('Odd', NULL, 0);
