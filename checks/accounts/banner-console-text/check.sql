-- id: banner-console-text
-- title: The warning before sign-in at the console has the wording that was decided
-- title[zh_CN]: 控制台登录前的警示语与规定文字一致
-- severity: info
-- area: accounts
-- controls: gbt22239:8.1.4.2.a gbt22239:7.1.4.2.a
-- param pattern: ^\s*Authorized\s+uses\s+only\.\s+All\s+activity\s+may\s+be\s+monitored\s+and\s+reported\.\s*$ | what the text must match (a Perl-compatible pattern)
-- param pattern[zh_CN]: 文字须匹配的正则表达式
-- key: path
-- same-as: xccdf:banner_etc_issue
-- why: A warning that a lawyer has worded holds in a dispute; one that somebody made up may not.
-- why[zh_CN]: 经法务审定的警示语在纠纷中站得住脚，随意编写的则未必。
-- fix: Write the decided wording into {path}, such as: Authorized uses only. All activity may be
--     monitored and reported. A wording of your own is given with --set
--     banner-console-text.pattern.
-- fix[zh_CN]: 将规定的文字写入 {path}，例如：Authorized uses only. All activity may be monitored and reported. 自定文字用 --set banner-console-text.pattern 指定。
SELECT w.path, b.text FROM (SELECT '/etc/issue' AS path) AS w
LEFT JOIN banners AS b ON b.path = w.path
WHERE b.text IS NULL OR NOT b.text REGEXP :pattern;
