-- id: bind-version-hidden
-- title: The name server does not tell its version
-- title[zh_CN]: 域名服务器不泄露版本号
-- severity: info
-- area: services
-- controls: gbt22239:8.1.4.4.a gbt22239:7.1.4.4.a
-- when: SELECT 1 FROM named_config
-- key: problem
-- why: A query for version.bind says which holes to try; it costs one line not to.
-- why[zh_CN]: 查询 version.bind 即可得知该试哪些漏洞，而关闭它只需一行配置。
-- fix: Write version "none"; into options in {path}, then rndc reconfig.
-- fix[zh_CN]: 在 {path} 的 options 中写入 version "none";，再执行 rndc reconfig。
SELECT 'version.bind is answered with the version' AS problem,
       (SELECT min(path) FROM named_config WHERE scope = 'options') AS path
WHERE NOT EXISTS (SELECT 1 FROM named_config
                  WHERE scope = 'options' AND key = 'version' AND NOT value REGEXP '\d');
