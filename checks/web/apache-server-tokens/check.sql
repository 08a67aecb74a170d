-- id: apache-server-tokens
-- title: Apache does not tell its version
-- title[zh_CN]: Apache 不透露版本号
-- severity: low
-- area: web
-- controls: gbt22239:8.1.4.4.a gbt22239:7.1.4.4.a
-- key: path
-- same-as: xccdf:httpd_servertokens_prod
-- why: The version and the modules in every answer tell a scanner at once which published holes
--     to try.
-- why[zh_CN]: 每个响应都带版本号和模块信息，扫描器立刻知道该尝试哪些已公开漏洞。
-- fix: Set `ServerTokens Prod` in {path} (Debian: conf-available/security.conf) and reload
--     Apache.
-- fix[zh_CN]: 在 {path}（Debian 为 conf-available/security.conf）中设置 `ServerTokens Prod`，然后重新加载 Apache。
SELECT value, path, line FROM apache_config
WHERE directive = 'servertokens' AND lower(value) NOT IN ('prod', 'productonly')
UNION ALL
SELECT 'Full', min(path), NULL FROM apache_config
HAVING count(*) > 0 AND sum(directive = 'servertokens') = 0;
