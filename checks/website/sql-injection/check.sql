-- id: sql-injection
-- title: No parameter of the site becomes a part of an SQL statement
-- title[zh_CN]: 网站的参数均不会成为 SQL 语句的一部分
-- severity: critical
-- area: website
-- controls: gbt22239:8.1.4.4.d gbt22239:7.1.4.4.d highrisk:6.4.3.3 zicha:RB035
-- key: url method place parameter
-- why: Whoever opens the address can read and change the whole database behind the site: patients,
--     cases, accounts.
-- why[zh_CN]: 任何能打开该地址的人都可以读取和篡改网站背后的整个数据库：患者、案卷、账号。
-- fix: In the code behind {url}, give the value of {parameter} to the database as a bound parameter
--     (prepared statement), never joined into the text; sort columns and directions from a fixed
--     list. Proof: {probe} against {control}.
-- fix[zh_CN]: 在 {url} 的程序中，将参数 {parameter} 的值以绑定参数（预编译语句）交给数据库，不得拼接进语句；排序的列和方向应取自固定列表。证据：{probe}，对照：{control}。
SELECT url, method, place, parameter, technique, probe, control, evidence FROM web_probes
WHERE class = 'sql-injection' AND is_confirmed;
