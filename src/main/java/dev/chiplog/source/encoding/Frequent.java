package dev.chiplog.source.encoding;

/// Characters that any text of a language has many of, or that its log messages have.
final class Frequent {
	static final String KOREAN = "이다는을를에의가은하고지로서한기사시자도어리스정대인아니그라해있수나보일전것되적으부주들않면만없게" + "오류실패성공요청응답연결시간초과서버사용데이터처완료저장파삭제모델학습추론메로딩동중입니습었할합됩값";
	static final String SIMPLIFIED = "的一是不了在有人这上大来和我个中地为以到说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然家种事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心她本前开但因只从想实"
			+ "错误失败功连接超请求户数据服务器加载模型训练完开始停止启响应文件处无效异常";
	static final String TRADITIONAL = "的一是不了在有人這上大來和我個中地為以到說時要就出會可也你對生能而子那得於著下自之年過發後作裡用道行所然家種事成方多經麼去法學如都同現當沒動面起看定天分還進好小部其些主樣理心她本前開但因只從想實"
			+ "錯誤失敗功連接超請求戶數據服務器載模型訓練完開始停止啟響應文件處無效異常資料伺";
	static final String JAPANESE = "日一国人年大十二本中長出三時行見月分後前生五間上東四今金九入学高円子外八六下来気小七山話女北午百書先名川千水半男西電校語土木聞食車何南万毎白天母火右読友左休父雨"
			+ "接続失敗成功要求応答処理開始終了完了利用者設定読込保存異常警告";

	private Frequent() {
	}
}
