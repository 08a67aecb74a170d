-- id: banner-console-silent
-- title: The text before sign-in at the console does not tell which system this is
-- title[zh_CN]: 控制台登录前的提示不透露系统信息
-- severity: low
-- area: accounts
-- controls: gbt22239:8.1.4.2.a gbt22239:7.1.4.2.a
-- key: path
-- same-as: xccdf:banner_etc_issue_cis
-- why: A stranger who reads the version knows which attack to try.
-- why[zh_CN]: 陌生人看到版本就知道该用哪种攻击。
-- fix: Write into {path} a text of the unit's own without the system's name and version, such as:
--     Authorized uses only. All activity may be monitored and reported.
-- fix[zh_CN]: 在 {path} 中写入本单位自己的文字，不含系统名称和版本，例如：Authorized uses only. All activity may be monitored and reported.
SELECT path, text FROM banners WHERE path = '/etc/issue' AND NOT is_empty
  AND (discloses_system OR text REGEXP '\\[mrsv]')
UNION ALL
SELECT '/etc/issue', 'there is no text'
WHERE NOT EXISTS (SELECT 1 FROM banners WHERE path = '/etc/issue' AND NOT is_empty);
