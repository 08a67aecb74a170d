-- id: nosql-injection
-- title: No parameter of the site becomes an operator of a document store
-- title[zh_CN]: 网站的参数均不会成为文档数据库的运算符
-- severity: critical
-- area: website
-- controls: gbt22239:8.1.4.4.d gbt22239:7.1.4.4.d highrisk:6.4.3.3 zicha:RB035
-- key: url method place parameter
-- why: With an operator in the place of a value anybody can sign in without a password and read
--     records that are not his.
-- why[zh_CN]: 以运算符代替取值，任何人都可以不用口令登录并读取不属于自己的记录。
-- fix: In the code behind {url}, take {parameter} only as text (`String(value)`, a schema), before it
--     goes into the question. Proof: {probe} against {control}.
-- fix[zh_CN]: 在 {url} 的程序中，先将参数 {parameter} 强制转换为文本（`String(value)` 或按模式校验）再用于查询。证据：{probe}，对照：{control}。
SELECT url, method, place, parameter, technique, probe, control, evidence FROM web_probes
WHERE class = 'nosql-injection' AND is_confirmed;
