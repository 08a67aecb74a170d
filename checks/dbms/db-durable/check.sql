-- id: db-durable
-- title: A power cut loses no committed work
-- title[zh_CN]: 断电不丢失已提交数据
-- severity: high
-- area: dbms
-- controls: gbt22239:8.1.4.7.b zicha:RB159 zicha:RB154
-- when: SELECT 1 FROM db_settings WHERE name IN ('fsync', 'innodb_flush_log_at_trx_commit')
-- key: name
-- why: With this setting the server says done before the data are on the disk.
-- why[zh_CN]: 该设置使数据在写入磁盘之前即返回成功，断电会丢失或损坏数据。
-- fix: Set {name} back to its safe value (on, 1).
-- fix[zh_CN]: 将 {name} 恢复为安全值（on 或 1）。
SELECT name, value, path, line FROM db_settings
WHERE (name IN ('fsync', 'full_page_writes') AND value = 'off') OR (name = 'innodb_flush_log_at_trx_commit' AND value <> '1')
  OR (name = 'synchronous_commit' AND value = 'off') OR (name IN ('zero_damaged_pages', 'ignore_checksum_failure') AND value = 'on')
  OR (name = 'innodb_force_recovery' AND value <> '0') OR (name = 'innodb_doublewrite' AND value IN ('OFF', '0'));
