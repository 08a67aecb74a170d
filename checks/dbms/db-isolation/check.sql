-- id: db-isolation
-- title: Transactions do not see each other's unfinished work
-- title[zh_CN]: 事务隔离级别合理
-- severity: low
-- area: dbms
-- controls: gbt22239:8.1.4.7.b zicha:RB158 zicha:RB154
-- when: SELECT 1 FROM db_settings WHERE name IN ('tx_isolation', 'transaction_isolation', 'default_transaction_isolation')
-- key: name
-- why: Programs read values that were never true, and book on them.
-- why[zh_CN]: 程序可能读到从未提交的数据并据此记账。
-- fix: Set {name} to READ-COMMITTED or stricter.
-- fix[zh_CN]: 将 {name} 设为 READ-COMMITTED 或更严格级别。
SELECT name, value FROM db_settings
WHERE name IN ('tx_isolation', 'transaction_isolation', 'default_transaction_isolation') AND replace(upper(value), ' ', '-') = 'READ-UNCOMMITTED';
