-- id: ups-self-test-passed
-- title: The last self-test of the UPS was passed
-- title[zh_CN]: UPS 最近一次自检通过
-- severity: high
-- area: power
-- controls: zicha:RA190 zicha:RB145 zicha:RB170 zicha:RB190 zicha:RB200 gbt22239:8.1.1.9.b
--     highrisk:6.1.3.1
-- when: SELECT 1 FROM ups WHERE test_result IS NOT NULL
-- key: name
-- why: The UPS itself says that it will not carry the load.
-- why[zh_CN]: UPS 自检已表明其无法承载负载。
-- fix: Repeat the test of {name}; if it fails again, replace the battery: {test_result}.
-- fix[zh_CN]: 对 {name} 复测，仍不通过则更换电池：{test_result}。
SELECT name, test_result, test_date FROM ups
WHERE lower(test_result) LIKE '%fail%' OR lower(test_result) LIKE '%error%' OR lower(test_result) LIKE '%warning%' OR lower(test_result) LIKE '%aborted%';
