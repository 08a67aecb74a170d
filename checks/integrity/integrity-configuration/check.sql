-- id: integrity-configuration
-- title: The configuration is as it was when somebody vouched for it
-- title[zh_CN]: 配置与基线一致
-- severity: medium
-- area: integrity
-- controls: gbt22239:8.1.4.7.b gbt22239:8.1.4.6 gbt22239:7.1.4.6 zicha:RA106
-- key: path change
-- why: A changed configuration opens a door without any strange program: an account, a key, a
--     scheduled job, a rule of the firewall.
-- why[zh_CN]: 改动配置无需任何可疑程序就能打开后门：一个账户、一把密钥、一个计划任务或一条防火墙规则。
-- fix: Find out who changed {path} and whether it was agreed upon; then zicha baseline accept
--     {path}
-- fix[zh_CN]: 查明 {path} 由谁改动、是否经过批准，然后执行 zicha baseline accept {path}
/* That a file was written anew with the same content is no finding. */
SELECT path, change, coalesce(what, '-') AS what, modified_at, was_modified_at, user AS owner FROM integrity
WHERE coalesce(what, '') <> 'time'
  AND NOT path REGEXP '^/(usr/|s?bin/|lib|opt/|boot/)';
