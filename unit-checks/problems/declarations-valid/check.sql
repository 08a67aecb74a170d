-- id: declarations-valid
-- title: Declarations on key sites, apps, accounts, incidents and leaks are signed and valid
-- title[zh_CN]: 重点网站、APP、公众号、安全事件和失泄密的声明已签署且有效
-- severity: medium
-- area: problems
-- controls: zicha:RA060 zicha:RA061 zicha:RA062 zicha:RA063 zicha:RA121 zicha:RA189 zicha:RB176
--     zicha:RB033 zicha:RB171
-- param subjects: key_sites;key_apps;key_accounts;incidents;leaks | what has to be declared
-- param subjects[zh_CN]: 须声明的事项
-- param days: 366 | days that a declaration without an end stays good
-- param days[zh_CN]: 未写有效期的声明的有效天数
-- key: subject
-- why: A zero that nobody signed is an empty field.
-- why[zh_CN]: 没人签字的“零”只是一个空格。
-- fix: Have the declaration on {subject} signed, with its number.
-- fix[zh_CN]: 签署 {subject} 的声明并填写数量。
WITH RECURSIVE needed(subject, rest) AS (
  SELECT NULL, :subjects || ';'
  UNION ALL
  SELECT substr(rest, 1, instr(rest, ';') - 1), substr(rest, instr(rest, ';') + 1)
  FROM needed WHERE rest <> ''
)
SELECT n.subject, d.signed_on, d.valid_until FROM needed n
LEFT JOIN declarations d ON d.subject = n.subject
WHERE n.subject <> '' AND coalesce(d.valid_until, date(d.signed_on, '+' || :days || ' days'), '') < date('now');
