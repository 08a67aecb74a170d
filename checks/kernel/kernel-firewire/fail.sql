INSERT INTO kernel_modules (name, used_by, is_builtin) VALUES
  ('firewire_core', 'firewire_ohci', 0), ('firewire_ohci', NULL, 0);
