-- id: core-dumps-not-stored
-- title: systemd stores no memory dumps
-- title[zh_CN]: systemd 不保存内存转储
-- severity: low
-- area: kernel
-- controls: gbt22239:8.1.4.10.a gbt22239:7.1.4.9 gbt22239:8.1.10.6.d gbt22239:7.1.10.6.d
-- when: SELECT 1 FROM core_dumps WHERE mechanism = 'systemd-coredump'
-- key: key
-- same-as: xccdf:coredump_disable_storage
-- why: Dumps pile up in /var/lib/systemd/coredump, with the data and passwords that the programs
--     held.
-- why[zh_CN]: 转储堆积在 /var/lib/systemd/coredump 中，含有程序当时持有的数据和口令。
-- fix: Write Storage=none under [Coredump] in /etc/systemd/coredump.conf.
-- fix[zh_CN]: 在 /etc/systemd/coredump.conf 的 [Coredump] 下写入 Storage=none。
SELECT key, value, is_default, path, line FROM core_dumps
WHERE mechanism = 'systemd-coredump' AND key = 'Storage' AND is_effective
  AND lower(value) <> 'none';
