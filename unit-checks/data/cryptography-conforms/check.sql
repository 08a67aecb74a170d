-- id: cryptography-conforms
-- title: Uses of cryptography have a certified product and conform
-- title[zh_CN]: 密码应用使用合格产品且评估符合
-- severity: medium
-- area: data
-- controls: zicha:RA157 gbt22239:8.1.10.9.a gbt22239:8.1.10.9.b gbt22239:8.1.9.3.b zicha:RB030
-- when: SELECT 1 FROM crypto_items
-- key: item
-- why: Home-made or outdated ciphers look like protection and are none.
-- why[zh_CN]: 自制或过时的加密看着像保护，其实没有用。
-- fix: For {item} use a certified product and an approved algorithm ({algorithm}).
-- fix[zh_CN]: {item} 改用经认证的产品和合规算法（现为 {algorithm}）。
SELECT id AS item, system, coalesce(algorithm, '-') AS algorithm, certificate, verdict FROM crypto_items
WHERE coalesce(certificate, '') = '' OR coalesce(verdict, 'not') = 'not';
