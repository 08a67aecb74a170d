-- id: db-account-any-host
-- title: Accounts may come from named hosts only
-- title[zh_CN]: 数据库账号限制来源地址
-- severity: medium
-- area: dbms
-- controls: gbt22239:8.1.4.2.d gbt22239:8.1.4.4.c zicha:RB127
-- when: SELECT 1 FROM db_remote_hosts WHERE source = 'account'
-- key: user host
-- why: An application has an address; an account open to all addresses serves whoever learns its
--     password.
-- why[zh_CN]: 应用服务器地址固定，账号对所有地址开放意味着谁得到口令谁就能用。
-- fix: RENAME USER '{user}'@'{host}' TO '{user}'@'address of its application server';
-- fix[zh_CN]: 执行 RENAME USER '{user}'@'{host}' TO '{user}'@'应用服务器地址';
SELECT "user", host, method FROM db_remote_hosts
WHERE source = 'account' AND is_any = 1 AND "user" <> coalesce((SELECT substr(account, 1, instr(account || '@', '@') - 1) FROM db_instances), '');
