INSERT INTO sysctl (name, value) VALUES ('kernel.dmesg_restrict', '1'), ('kernel.kptr_restrict',
    '0');
