-- id: key-things-agree
-- title: The declared numbers of key sites, apps and official accounts are those of the list of
--     systems
-- title[zh_CN]: 重点网站、APP、公众号的声明数量与系统台账一致
-- severity: medium
-- area: consistency
-- controls: zicha:RX003 zicha:RA060 zicha:RA061 zicha:RA062 zicha:RA063
-- when: SELECT 1 FROM declarations WHERE subject IN ('key_sites', 'key_apps', 'key_accounts')
-- key: subject
-- why: A declaration of zero with a key site in the list is a false statement over a signature.
-- why[zh_CN]: 台账里有重点网站却声明为零，就是签字造假。
-- fix: Correct the declaration on {subject} ({declared}) or the list of systems ({listed}).
-- fix[zh_CN]: 更正 {subject} 的声明（{declared}）或系统台账（{listed}）。
WITH kinds(subject, class) AS (VALUES ('key_sites', 'site'), ('key_apps', 'app'), ('key_accounts', 'account'))
SELECT d.subject, d."count" AS declared,
  (SELECT count(*) FROM systems s WHERE s.class = k.class AND s.is_key = 1 AND coalesce(s.status, 'running') = 'running') AS listed
FROM declarations d JOIN kinds k ON k.subject = d.subject
WHERE d."count" <> (SELECT count(*) FROM systems s WHERE s.class = k.class AND s.is_key = 1 AND coalesce(s.status, 'running') = 'running');
