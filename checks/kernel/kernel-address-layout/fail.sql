INSERT INTO sysctl (name, value) VALUES ('kernel.randomize_va_space', '0');
