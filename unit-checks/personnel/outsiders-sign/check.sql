-- id: outsiders-sign
-- title: People employed by outside firms have signed a confidentiality agreement
-- title[zh_CN]: 外包人员均已签订保密协议
-- severity: medium
-- area: personnel
-- controls: gbt22239:8.1.8.4.d selfeval:SE13 zicha:RB019 zicha:RB017
-- when: SELECT 1 FROM people WHERE class = 'outsourced'
-- key: person
-- why: The firm's contract binds the firm; who reads the patient records is a person.
-- why[zh_CN]: 合同约束的是公司，看到患者信息的是具体的人。
-- fix: Have {person} sign the confidentiality agreement and record the day.
-- fix[zh_CN]: 请 {person} 签订保密协议并登记日期。
SELECT id AS person, department FROM people
WHERE class IN ('outsourced', 'intern') AND confidentiality_signed_on IS NULL AND coalesce(left_on, '9999') > date('now');
