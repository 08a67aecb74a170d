-- id: passwords-kept
-- title: Passwords of databases and key systems have a named keeper, are sealed and changed on time
-- title[zh_CN]: 数据库和重点系统口令有专人保管、密封保存并按期更换
-- severity: medium
-- area: systems
-- controls: zicha:RB197 zicha:RB198 gbt22239:8.1.10.6.b zicha:RB156
-- when: SELECT 1 FROM credentials
-- key: credential
-- why: A password in one head is lost with the head; one on a note belongs to whoever reads it.
-- why[zh_CN]: 只在一个人脑子里的口令会随人离开，写在便条上的口令谁都能看。
-- fix: Seal the password {credential}, kept by {keeper}, and change it in time (last: {changed}).
-- fix[zh_CN]: 将口令 {credential}（保管人 {keeper}）密封保存并按期更换（上次：{changed}）。
SELECT c.id AS credential, c.keeper, c.is_sealed, coalesce(c.changed_on, '-') AS changed FROM credentials c
LEFT JOIN people p ON p.id = c.keeper
WHERE coalesce(c.is_sealed, 0) = 0 OR p.left_on <= date('now')
   OR coalesce(c.changed_on, '') < date('now', '-' || coalesce(c.every_days, 180) || ' days');
