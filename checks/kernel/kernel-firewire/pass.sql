INSERT INTO kernel_modules (name, is_builtin) VALUES ('ext4', 0), ('firewire_core', 1);
