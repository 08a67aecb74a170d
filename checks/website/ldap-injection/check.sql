-- id: ldap-injection
-- title: No parameter of the site becomes a part of a question to the directory
-- title[zh_CN]: 网站的参数均不会成为目录查询的一部分
-- severity: high
-- area: website
-- controls: gbt22239:8.1.4.4.d gbt22239:7.1.4.4.d highrisk:6.4.3.3 zicha:RB035
-- key: url method place parameter
-- why: Whoever opens the address can ask the directory (LDAP) for anything that the site may see, and
--     often sign in as somebody else.
-- why[zh_CN]: 任何能打开该地址的人都可以查询网站在目录服务（LDAP）中能看到的全部内容，往往还能冒名登录。
-- fix: In the code behind {url}, escape the value of {parameter} by RFC 4515 (`ldap_escape`,
--     `Rdn.escapeValue`, `encodeForLDAP`) before it is put into the filter. Proof: {probe} against {control}.
-- fix[zh_CN]: 在 {url} 的程序中，按 RFC 4515 对参数 {parameter} 的值转义（`ldap_escape`、`Rdn.escapeValue`、`encodeForLDAP`）后再拼入过滤条件。证据：{probe}，对照：{control}。
SELECT url, method, place, parameter, technique, probe, control, evidence FROM web_probes
WHERE class = 'ldap-injection' AND is_confirmed;
