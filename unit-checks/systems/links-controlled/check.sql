-- id: links-controlled
-- title: Links between systems and to others are approved, controlled and encrypted
-- title[zh_CN]: 系统间及对外接口经审批、受控并加密
-- severity: medium
-- area: systems
-- controls: zicha:RA072 gbt22239:8.1.2.2.b gbt22239:8.1.3.1.a highrisk:6.2.2.1 selfeval:SE41
-- when: SELECT 1 FROM links
-- key: link
-- why: An interface to the insurance or the bank carries what is most worth stealing.
-- why[zh_CN]: 与医保、银行的接口，传的正是最敏感的数据。
-- fix: Approve, control and encrypt the link {link} to {to_system}, and record it.
-- fix[zh_CN]: 补办接口 {link}（至 {to_system}）的审批，落实控制和加密并登记。
SELECT id AS link, coalesce(to_system, '-') AS to_system, control, is_encrypted, approved_on FROM links
WHERE approved_on IS NULL OR coalesce(control, '') = '' OR coalesce(is_encrypted, 0) = 0;
