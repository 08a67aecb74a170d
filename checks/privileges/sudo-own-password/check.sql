-- id: sudo-own-password
-- title: sudo asks for the password of the person, not of root
-- title[zh_CN]: sudo 要求本人口令而非 root 口令
-- severity: low
-- area: privileges
-- controls: gbt22239:8.1.4.2.d gbt22239:7.1.4.2.d zicha:RA108
-- key: wanted
-- same-as: xccdf:sudoers_validate_passwd
-- why: With targetpw or rootpw everybody who may use sudo must know root's password, and nobody can
--     be told apart by it.
-- why[zh_CN]: 启用 targetpw 或 rootpw 时，使用 sudo 的人都必须知道 root 口令，无法据此区分个人。
-- fix: Add `Defaults {wanted}` with visudo.
-- fix[zh_CN]: 用 visudo 加入 `Defaults {wanted}`。
WITH wanted (option) AS (VALUES ('!targetpw'), ('!rootpw'), ('!runaspw'))
SELECT w.option AS wanted, '/etc/sudoers' AS path
FROM wanted AS w
WHERE NOT EXISTS (SELECT 1 FROM sudo_rules
                  WHERE kind = 'default' AND option = w.option AND who = 'ALL'
                    AND coalesce(host, run_as, command) IS NULL AND is_replaced IS NOT 1)
   OR EXISTS (SELECT 1 FROM sudo_rules
              WHERE kind = 'default' AND '!' || option = w.option AND is_replaced IS NOT 1);
