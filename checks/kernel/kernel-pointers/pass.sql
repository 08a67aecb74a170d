INSERT INTO sysctl (name, value) VALUES ('kernel.kptr_restrict', '1'), ('kernel.dmesg_restrict',
    '0');
